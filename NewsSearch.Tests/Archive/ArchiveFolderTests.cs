using NewsSearch.Indexing.Archive;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Archive;

public sealed class ArchiveFolderTests
{
    [Fact]
    public void The_option_names_the_folder_from_the_working_directory() =>
        ArchiveFolder.Resolve("some/where").Path.ShouldBe(Path.Combine(Directory.GetCurrentDirectory(), "some", "where"));

    [Fact]
    public void A_tilde_is_the_users_home() =>
        ArchiveFolder.Resolve("~/news").Path.ShouldBe(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "news"));

    [Fact]
    public void Database_and_index_lie_in_the_folder()
    {
        var folder = new ArchiveFolder("/srv/news");

        folder.Database.ShouldBe(Path.Combine("/srv/news", "archive.db"));
        folder.Index.ShouldBe(Path.Combine("/srv/news", "index"));
    }
}
