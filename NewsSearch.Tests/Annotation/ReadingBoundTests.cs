using System.Globalization;
using System.Text;
using NewsSearch.Indexing.Annotation;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Language;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

/// <summary>Articles as long as a book. A stage that compares every name with every other would take hours here.</summary>
public sealed class ReadingBoundTests(KnownWorld world)
{
    [Fact]
    public void Names_are_read_in_the_first_million_characters_and_not_beyond()
    {
        var text = new StringBuilder();
        while (text.Length < 1_100_000)
            text.Append("Nothing of note took place. ");
        text.Insert(100, " Kyiv ").Append(" Kyiv ");

        var read = Read(text.ToString(), new EveryCapital("Kyiv"));

        read.Mentions.Count.ShouldBe(1);
    }

    [Fact]
    public void A_long_text_is_cut_between_words()
    {
        var cut = ReadingBound.Cut(string.Concat(Enumerable.Repeat("abc def ", 200_000)));

        cut.Length.ShouldBeLessThanOrEqualTo(ArticleText.MostReadForNames);
        (cut.EndsWith("abc", StringComparison.Ordinal) || cut.EndsWith("def", StringComparison.Ordinal)).ShouldBeTrue();
        ReadingBound.Cut("short").ShouldBe("short");
        ReadingBound.Cut(new string('x', 2_000_000)).Length.ShouldBe(ArticleText.MostReadForNames);
    }

    [Theory]
    [InlineData("{0} {1}")]
    [InlineData("Boris {0}{1}")]
    [InlineData("{0}{1} Smithson")]
    [InlineData("Mount {0}{1}")]
    [InlineData("National {0}{1} Party")]
    public void Tens_of_thousands_of_distinct_names_are_read(string form)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 900_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, form, Word(i % 1000, "Ba"), Word(i / 1000, form.StartsWith("{0} ", StringComparison.Ordinal) ? "Ku" : "ku"))} said so. ");

        Read(text.ToString(), new EveryCapital(null)).Mentions.Count.ShouldBeGreaterThan(20_000);
    }

    [Fact]
    public void One_surname_a_hundred_thousand_times_is_one_person()
    {
        var read = Read("Anna Okoro left. " + string.Concat(Enumerable.Repeat("Okoro ran. ", 85_000)), new EveryCapital(null));

        read.Entities.ShouldHaveSingleItem().Mentions.ShouldBe(85_001);
    }

    private static string Word(int number, string start)
    {
        var word = new StringBuilder(start);
        for (var left = number + 1; left > 0; left /= 20)
            word.Append("bcdfghklmnpqrstvwxzj"[left % 20]).Append('o');
        return word.ToString();
    }

    private Annotations Read(string text, INameTagger tagger) =>
        new ArticleAnnotator(tagger, world.Gazetteer).Annotate(new Article { Title = "", Paragraphs = [text], Language = "en", Origin = new Origin("book.txt") });

    /// <summary>Takes every run of capitalised words for a person's name, or only one word for a place's.</summary>
    private sealed class EveryCapital(string? only) : INameTagger
    {
        public string Version => "capitals";

        public IReadOnlyList<IReadOnlyList<NameSpan>> Tag(IReadOnlyList<Sentence> article) => [.. article.Select(Tag)];

        private List<NameSpan> Tag(Sentence sentence)
        {
            var spans = new List<NameSpan>();
            for (var t = 0; t < sentence.Tokens.Count; t++)
            {
                var first = t;
                while (t < sentence.Tokens.Count && char.IsUpper(sentence.Tokens[t].Text[0]) && (only is null || sentence.Tokens[t].Text == only))
                    t++;
                if (t > first)
                    spans.Add(new NameSpan(first, t, only is null ? MentionKind.Person : MentionKind.Place, 0.99));
            }

            return spans;
        }
    }
}
