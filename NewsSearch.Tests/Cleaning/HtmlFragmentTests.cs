using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Cleaning;

public sealed class HtmlFragmentTests
{
    [Fact]
    public void Markers_and_the_link_to_the_source_go_and_the_agencys_credit_is_kept_apart()
    {
        var article = """
            [ad_1]
            <br><div><span id="a"/><p><span>LIMA</span> Four copper producing countries agreed to cut output by five percent this year, ministers said.</p><span id="b"/>
            <p>Nobody wanted to sell below cost.</p><p> (Reporting by Ana Ruiz; Editing by Tom Bell)</p></div>
            <br>[ad_2]
            <br><a href="http://feeds.example/story">Source </a>
            """.CleanFragment(new RawFields { Title = "Copper producers agree to cut output" });

        article.Paragraphs.ShouldBe(
        [
            "LIMA Four copper producing countries agreed to cut output by five percent this year, ministers said.",
            "Nobody wanted to sell below cost.",
        ]);
        article.Removed.Select(line => $"{line.Reason}: {line.Text}").ShouldBe(["page marker: [ad_1]", "agency credit: (Reporting by Ana Ruiz; Editing by Tom Bell)", "page marker: [ad_2]", "source link: Source"]);
    }

    [Fact]
    public void Pages_laid_out_with_tables_and_open_paragraphs_are_read()
    {
        var article = """
            <table><tr><td><?php include "top.htmlf" ?></td></tr></table>
            <table><tr><td width="480"><font size="5"><b>Dockers vote on pay</b></font><p>
            <font size="2"><b>By Ann Harrow</b></font><font size="2"> | May 4, 2006 | Page 2</font><p>
            <font size="3">DOCKERS IN the northern ports voted last week on an offer that their leaders had called the best they would see.<p>
            Turnout was <i>high</i>, and the mood at the gates was cheerful in spite of the rain.<p>
            <a href="#Top">Back to the top</a></td></tr></table>
            """.CleanFragment(new RawFields { Title = "Dockers vote on pay" });

        article.Paragraphs.Count.ShouldBe(2);
        article.Paragraphs[1].ShouldBe("Turnout was high, and the mood at the gates was cheerful in spite of the rain.");
        article.Authors.ShouldBe(["Ann Harrow"]);
        article.Published!.Day.ShouldBe(new DateOnly(2006, 5, 4));
    }

    [Fact]
    public void A_break_within_a_sentence_is_no_new_paragraph()
    {
        var article = "<font size=4>Report from the northern ports in a cold spring</font><br><font size=5><b>Dockers vote on pay</b></font><p>Dockers in the northern ports voted last week on an offer that their leaders<br>had called the best they would see.<br>Turnout was high.".CleanFragment(new RawFields { Title = "Dockers vote on pay" });

        article.Paragraphs.ShouldBe(
        [
            "Report from the northern ports in a cold spring",
            "Dockers in the northern ports voted last week on an offer that their leaders had called the best they would see.",
            "Turnout was high.",
        ]);
    }

    [Fact]
    public void A_body_that_is_HTML_is_read_as_such_whatever_its_record_calls_it()
    {
        var article = "<p>The council voted on Tuesday to close the old bridge.</p><p>Traders welcomed it.</p>".CleanText(new RawFields { Title = "Bridge" });

        article.Paragraphs.ShouldBe(["The council voted on Tuesday to close the old bridge.", "Traders welcomed it."]);
    }
}
