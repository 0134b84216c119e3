"""A time limit for hostile input: it must end, whatever machine it runs on."""

import signal

import pytest


@pytest.fixture
def in_a_minute():
    """Fails a test that takes longer than sixty seconds instead of waiting for ever."""

    def expired(*_):
        raise TimeoutError("took more than a minute")

    previous = signal.signal(signal.SIGALRM, expired)
    signal.alarm(60)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, previous)
