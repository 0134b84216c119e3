"""Jatkumo's Pelican plugins: each module names one thing that the site grows."""
