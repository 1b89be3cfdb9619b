"""Every name of every record of the archive, wherever it stands on the finished site, is marked as such."""

from briefings.publish.places import Places
from marked_names import names_of, unmarked


def test_every_name_is_marked(own_site: Places) -> None:
    names = names_of(own_site)
    assert len(names) > 200
    assert unmarked(own_site, names) == []
