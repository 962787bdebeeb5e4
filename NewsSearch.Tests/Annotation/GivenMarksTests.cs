using NewsSearch.Indexing.Annotation.Given;
using NewsSearch.Indexing.Annotation.Linking;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class GivenMarksTests
{
    [Fact]
    public void The_longest_name_wins_and_parts_of_words_are_no_names() =>
        Found("Ann Lee, Ann and Annabel; NewYork York", "Ann", "Ann Lee", "York").ShouldBe(["0-7", "9-12", "34-38"]);

    [Fact]
    public void A_name_may_begin_and_end_with_signs() =>
        Found("He leads 'Ndrangheta (Cosa).", "'Ndrangheta", "(Cosa)").ShouldBe(["9-20", "21-27"]);

    [Fact]
    public void Letter_by_letter_means_the_case_too() => Found("It may rain in May.", "May").ShouldBe(["15-18"]);

    [Fact]
    public void A_long_list_over_a_long_text_is_no_trouble()
    {
        var names = Enumerable.Range(0, 20_000).Select(i => "a" + new string('b', i % 199) + i).ToArray();

        Found(string.Concat(Enumerable.Repeat("abbb ", 20_000)), names).ShouldBeEmpty();
    }

    private static IEnumerable<string> Found(string text, params string[] names) =>
        new GivenMarks(names.Select(n => (n, new Target("person/x", n, MentionKind.Person, null)))).Find(text).Select(m => $"{m.Start}-{m.End}");
}
