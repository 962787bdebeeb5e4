using NewsSearch.Indexing.Cleaning.Languages;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class LanguageTests
{
    private const string German = "Der Gemeinderat hat am Dienstag beschlossen, die alte Brücke im Frühjahr für Lastwagen zu sperren. Die Händler in der Altstadt begrüßten die Entscheidung, während die Spediteure vor Umwegen warnten und eine Klage ankündigten, über die im Herbst entschieden wird.";
    private const string English = "The council decided on Tuesday that the old bridge would be closed to lorries in spring. Traders in the old town welcomed the decision, while hauliers warned of detours and announced that they would go to court over it.";
    private const string GermanOfTheBeatles = "Die Ausstellung über The Beatles zeigt Plakate zu „The Long and Winding Road“, „While My Guitar Gently Weeps“ und „With a Little Help from My Friends“, dazu Briefe aus Hamburg, wo die Gruppe zwei Jahre lang auftrat, bevor sie berühmt wurde.";
    private const string Russian = "Городской совет решил закрыть старый мост для грузовиков.";

    [Theory]
    [InlineData(null, German, "de")]
    [InlineData(null, Russian, "ru")]
    [InlineData(null, English, "en")]
    [InlineData("de", English, "de")]
    [InlineData("de", English + " " + English + " " + English, "en")]
    [InlineData(null, GermanOfTheBeatles, "de")]
    [InlineData("de-AT", German, "de")]
    [InlineData("Deutsch", German, "de")]
    [InlineData("en", German, "de")]
    [InlineData("de", "Kurz.", "de")]
    [InlineData(null, "Brücke zu.", null)]
    [InlineData("xx", "Brücke zu.", null)]
    [InlineData(null, "Shr 12 cts vs 10 cts Net 1,200,000 vs 800,000 Revs 45.6 mln vs 40.1 mln Avg shrs 2,550,784 vs 2,468,964 Nine mths Shr 69 cts vs 63 cts", null)]
    public void The_text_says_its_language_unless_it_is_declared_or_too_short(string? declared, string text, string? language) =>
        LanguageReader.Read(declared, "", [text]).ShouldBe(language);
}
