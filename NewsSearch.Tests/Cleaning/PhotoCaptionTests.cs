using NewsSearch.Indexing.Cleaning.Furniture;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class PhotoCaptionTests
{
    [Theory]
    [InlineData("The mayor speaks at the harbour in Accra, Ghana, May 4, 2016. REUTERS/Ada Okoro")]
    [InlineData("The mayor speaks at the harbour. REUTERS/Ada Okoro/File Photo")]
    [InlineData("Protesters block the road to the port [Ada Okoro/Reuters]")]
    [InlineData("The workshop of the rowing club in 1968. Photo: Ada Okoro for The Gazette")]
    [InlineData("The guard, left, watched the last game. Ada B. Okoro/Zenith via Getty Images")]
    [InlineData("Harbour Prosecutor’s Office, via AP Photo")]
    [InlineData("Ada Okoro/Reuters")]
    [InlineData("Image The representative of the harbour. Credit Ada Okoro/The Gazette")]
    [InlineData("The mayor cleared away the arguments on Tuesday. | REUTERS Mayor gets to the root of it")]
    [InlineData("“It is a bigger question.” | Ada Okoro/AFP/Getty Images Mayor stops talking")]
    public void A_line_signed_by_a_photographer_is_a_caption(string line) => FurniturePatterns.Reason(line, Zone.Middle).ShouldBe("photo caption");

    [Theory]
    [InlineData("The mayor told Reuters/Ipsos pollsters that she would stay.")]
    [InlineData("A Reuters/Zenith poll showed that half of the public blames the mayor.")]
    [InlineData("She wrote to the paper in 1968. Then she left the club [and the town].")]
    [InlineData("The mayor spoke to them via Reuters on Monday.")]
    [InlineData("Mayor leaves office | Reuters")]
    [InlineData("The story of a photo: she kept it for years.")]
    public void A_line_of_the_story_that_names_an_agency_stays(string line) => FurniturePatterns.Reason(line, Zone.Middle).ShouldBeNull();
}
