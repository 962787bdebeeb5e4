using CsCheck;
using NewsSearch.Indexing.Search.Lucene.Highlighting;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Lucene.Highlighting;

/// <summary>The passages of a text that show most, against trying every beginning with every mark behind it.</summary>
public sealed class PassageChooserTests
{
    private const int Length = 240;
    private const int Half = 130;
    private static readonly Gen<string> Text = Gen.Char["ab.? \n\"A"].Array[1, 900].Select(letters => new string(letters));

    [Fact]
    public void Nothing_shows_more_than_what_is_chosen() => Gen.Select(Text, Gen.Int[0, 20], Gen.Select(Gen.Int[0, 60], Gen.Int[1, 12], Gen.Int[0, 4]).Array[0, 40]).Sample((text, from, steps) =>
    {
        from = Math.Min(from, text.Length - 1);
        var marks = Marks(text, steps);

        PassageChooser.Choose(text, from, marks).ShouldBe(Plain(text, from, marks));
    });

    [Fact]
    public void A_match_longer_than_a_passage_does_not_hide_those_behind_it()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 200));
        MarkedWord[] marks = [new(0, 400, "long"), new(410, 414, "a"), new(450, 454, "b")];

        PassageChooser.Choose(text, 0, marks).ShouldBe(Plain(text, 0, marks));
    }

    private static MarkedWord[] Marks(string text, (int Gap, int Length, int What)[] steps)
    {
        var (marks, at) = (new List<MarkedWord>(), 0);
        foreach (var (gap, length, what) in steps)
        {
            if (at + gap + length > text.Length)
                break;
            marks.Add(new MarkedWord(at + gap, at + gap + length, $"word {what}"));
            at += gap + length;
        }

        return [.. marks];
    }

    private static List<Passage> Plain(string text, int from, MarkedWord[] marks)
    {
        List<MarkedWord> body = [.. marks.Where(mark => mark.Start >= from)];
        if (body.Count == 0)
            return [PassageChooser.Lead(text, from)];
        var whole = Best(text, from, body, [], Length);
        if (Shown(body, whole).Count == body.Select(mark => mark.What).Distinct().Count())
            return [whole];
        var first = Best(text, from, body, [], Half);
        var second = Best(text, from, body, Shown(body, first), Half);
        if (Shown(body, first).Union(Shown(body, second)).Count() <= Shown(body, whole).Count || (first.Start < second.End && second.Start < first.End))
            return [whole];
        return first.Start < second.Start ? [first, second] : [second, first];
    }

    /// <summary>The passage around the first of the marks from which on most different ones, and then most, lie close enough.</summary>
    private static Passage Best(string text, int from, List<MarkedWord> marks, HashSet<string> shown, int length)
    {
        const int LeadIn = 60;
        var first = Enumerable.Range(0, marks.Count).Where(mark => mark == 0 || marks[mark].Start - marks[mark - 1].Start >= LeadIn / 2).MaxBy(mark =>
        {
            List<MarkedWord> near = [.. marks.Skip(mark).TakeWhile(other => other.End - marks[mark].Start <= length - (LeadIn / 2))];
            return (near.Select(other => other.What).Distinct().Except(shown).Count() * 20) + Math.Min(near.Count, 19);
        });
        var floor = first == 0 ? from : Math.Max(from, marks[first - 1].End);
        var start = Boundaries.SentenceStart(text, Math.Max(floor, marks[first].Start - (length / 2)), marks[first].Start)
            ?? Boundaries.WordStart(text, Math.Max(floor, marks[first].Start - LeadIn), marks[first].Start);
        var end = Math.Min(text.Length, start + length);
        return new Passage(start, end == text.Length ? end : Boundaries.End(text, Math.Max(marks[first].Start, start), end));
    }

    private static HashSet<string> Shown(List<MarkedWord> marks, Passage passage) => [.. marks.Where(mark => mark.Start >= passage.Start && mark.End <= passage.End).Select(mark => mark.What)];
}
