"""Settings that all tests share: the same examples in every run, and no deadline."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "always-the-same",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("always-the-same")
