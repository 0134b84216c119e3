"""Settings that all tests share: the same examples in every run, no deadline, and a cache that is
nobody's else."""

import os

import pytest
from hypothesis import HealthCheck, settings

from plugins.bridge.cache import PLACE

settings.register_profile(
    "always-the-same",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("always-the-same")


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The tests neither read nor fill the cache of the checkout."""
    os.environ[PLACE] = str(tmp_path_factory.mktemp("cache"))
