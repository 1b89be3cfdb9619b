"""Work and things in, what the work makes of each out, in order: by as many processes as are of use."""
