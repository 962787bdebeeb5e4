using CsCheck;
using NewsSearch.Web.Pages.Changes;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Pages;

public sealed class TextChangesTests
{
    [Fact]
    public void Words_changed_within_a_paragraph_are_marked_and_the_others_kept() =>
        Written(["The dam holds, the mayor said.", "Nobody was hurt."], ["The dam broke on Friday, the mayor said.", "Nobody was hurt."])
            .ShouldBe(["The dam [-holds, ][+broke on Friday, ]the mayor said.", "Nobody was hurt."]);

    [Theory]
    [InlineData("Police closed the bridge after an accident, the mayor said.", "Police closed two streets of the old town, the mayor said.", "Police closed [-the bridge after an accident, ][+two streets of the old town, ]the mayor said.")]
    [InlineData("Three ships sank in the storm on Monday, he said.", "Four boats sank in a gale on Friday, he said.", "[-Three ships ][+Four boats ]sank in [-the storm on Monday, ][+a gale on Friday, ]he said.")]
    [InlineData("Aid for the north arrived.", "Aid for a south arrived.", "Aid for [-the north ][+a south ]arrived.")]
    [InlineData("It rose 5 percent in May and 7 percent in June.", "It rose 6 percent in May and 8 percent in June.", "It rose [-5 ][+6 ]percent in May and [-7 ][+8 ]percent in June.")]
    public void A_word_that_both_have_by_chance_parts_no_change(string old, string now, string written) => Written([old], [now]).ShouldBe([written]);

    [Fact]
    public void Paragraphs_added_and_taken_out_stand_where_they_stood() =>
        Written(["One boat sank.", "Two men swam ashore.", "The harbour is closed."], ["One boat sank.", "The harbour is closed.", "Correction: it was a ferry."])
            .ShouldBe(["One boat sank.", "[-Two men swam ashore.]", "The harbour is closed.", "[+Correction: it was a ferry.]"]);

    [Fact]
    public void A_paragraph_put_before_a_rewritten_one_is_not_taken_for_it() =>
        Written(["The vote is on Monday, officials said."], ["Update: turnout was low.", "The vote is on Tuesday, officials said."])
            .ShouldBe(["[+Update: turnout was low.]", "The vote is on [-Monday, ][+Tuesday, ]officials said."]);

    [Fact]
    public void Texts_of_very_many_paragraphs_are_not_compared() =>
        TextChanges.Between([], [.. Enumerable.Repeat("Line.", TextChanges.MostParagraphs + 1)]).ShouldBeNull();

    [Fact]
    public void What_is_kept_and_added_is_the_later_text_and_what_is_kept_and_removed_the_earlier()
    {
        string[] words = ["dam", "mayor", "said", "Friday", "on", "the"];
        var text = Gen.Int[0, words.Length - 1].Array[1, 8].Select(numbers => string.Join(' ', numbers.Select(number => words[number]))).Array[0, 8];
        Gen.Select(text, text).Sample((old, now) =>
        {
            var parts = TextChanges.Between(old, now)!;
            Read(parts, Change.Removed).ShouldBe(now);
            Read(parts, Change.Added).ShouldBe(old);
        });
    }

    private static List<string> Read(IReadOnlyList<ChangedPart> parts, Change without) =>
        [.. parts.Where(part => part.Whole != without).Select(part => string.Concat(part.Runs.Where(run => run.Change != without).Select(run => run.Text)).Trim())];

    private static List<string> Written(IReadOnlyList<string> old, IReadOnlyList<string> now) =>
        [.. TextChanges.Between(old, now)!.Select(part => string.Concat(part.Runs.Select(run => run.Change switch
        {
            Change.Added => $"[+{run.Text}]",
            Change.Removed => $"[-{run.Text}]",
            Change.Kept => run.Text,
        })))];
}
