using Bunit;
using NewsSearch.Indexing.Search;
using NewsSearch.Web.Components.Searching;
using NewsSearch.Web.Pages.Search;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Web.Components;

public sealed class QueryNotesTests : ComponentTest
{
    [Theory]
    [InlineData("grain", "grain")]
    [InlineData("grain  harbour", "grain AND harbour")]
    [InlineData(" Grain ", "grain")]
    public void Words_that_are_read_as_typed_are_not_said_again(string typed, string read) => Rendered(typed, read).ShouldBeEmpty();

    [Theory]
    [InlineData("grain -harbour", "grain AND NOT harbour")]
    [InlineData("grain || harbour", "grain OR harbour")]
    public void What_is_read_otherwise_is_said(string typed, string read) => Rendered(typed, read).ShouldBe($"Read as {read} · query language");

    [Fact]
    public void A_note_is_said_in_full_and_its_dates_are_not_parted()
    {
        const string note = "“3/4/2015” is read with the day first, as 2015-04-03; 2015-03-04 asks for the other day.";

        var notes = Render<NoteList>(list => list.Add(l => l.Of, [note]));

        notes.Find("li").TextContent.Trim().ShouldBe(note);
        notes.FindAll(".date").Select(date => date.TextContent).ShouldBe(["2015-04-03", "2015-03-04"]);
    }

    private string Rendered(string typed, string read) =>
        string.Concat(Render<QueryNotes>(notes => notes.Add(n => n.Reading, new QueryReading(read, [])).Add(n => n.Notes, []).Add(n => n.Typed, typed)).FindAll("p").Select(p => p.TextContent));
}
