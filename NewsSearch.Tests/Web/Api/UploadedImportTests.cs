using NewsSearch.Web.Api;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Api;

public sealed class UploadedImportTests
{
    [Theory]
    [InlineData("agency.jsonl.gz", "agency.jsonl.gz")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\temp\news.csv", "news.csv")]
    [InlineData("..", "upload")]
    [InlineData("a\0b\n.txt", "ab.txt")]
    [InlineData(null, "upload")]
    public void A_name_from_the_network_stays_within_its_folder(string? said, string kept) => UploadedImport.SafeName(said).ShouldBe(kept);
}
