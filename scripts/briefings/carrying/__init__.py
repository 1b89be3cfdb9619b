"""A site that was built for a disk in, one ZIP file to carry it in out, with a page to start from and a checksum."""
