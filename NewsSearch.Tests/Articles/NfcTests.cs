using System.Globalization;
using NewsSearch.Indexing.Articles.Characters;
using NewsSearch.Tests.Cleaning;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Articles;

public sealed class NfcTests
{
    [Fact]
    public void Sequences_compose_as_Unicode_lays_down()
    {
        foreach (var line in CleaningExtensions.Golden("nfc.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            var cells = line.Split('\t');
            Nfc.Compose(Text(cells[0])).ShouldBe(Text(cells[1]), line);
        }
    }

    [Fact]
    public void Text_in_form_stays_the_same_instance()
    {
        const string text = "Zürich, Łódź, Київ, 東京";

        Nfc.Compose(text).ShouldBeSameAs(text);
    }

    private static string Text(string codes) =>
        string.Concat(codes.Split(' ').Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
