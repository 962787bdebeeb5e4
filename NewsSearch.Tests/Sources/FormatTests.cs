using System.Text;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Sources;

public sealed class FormatTests
{
    [Fact]
    public async Task Content_decides_before_the_extension()
    {
        (await Reading.Of("<!doctype html><html><body><p>x</p></body></html>", "a.txt")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>().Form.ShouldBe(RawForm.HtmlPage);
        (await Reading.Of("{\"title\":\"A\",\"text\":\"a\"}", "a.txt")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>().Fields.Title.ShouldBe("A");
        (await Reading.Of("Just words.", "a.dat")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>().Form.ShouldBe(RawForm.Text);
    }

    [Fact]
    public async Task Rss_items_carry_channel_date_link_and_full_content()
    {
        var item = (await Reading.Of("""
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Channel</title><language>en-gb</language><image><title>Logo</title></image>
            <item><title>Head &amp; tail</title><link>https://e.org/1</link><guid isPermaLink="false">g1</guid><pubDate>Tue, 03 Jun 2003 09:39:21 GMT</pubDate>
            <dc:creator>Ann Onymous</dc:creator><category>World</category><description>Short.</description><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded></item>
            </channel></rss>
            """, "feed.xml")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>();

        item.Text.ShouldBe("<p>Long.</p>");
        item.Form.ShouldBe(RawForm.HtmlFragment);
        item.Fields.ShouldBe(item.Fields with { Id = "g1", Title = "Head & tail", Source = "The Channel", Url = "https://e.org/1", Language = "en-gb", Section = "World", Published = "Tue, 03 Jun 2003 09:39:21 GMT" });
        item.Fields.Authors.ShouldBe(["Ann Onymous"]);
    }

    [Fact]
    public async Task Atom_entries_are_read()
    {
        var item = (await Reading.Of("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Feed</title>
            <entry><title>Eins</title><id>urn:1</id><link rel="self" href="https://e.org/self"/><link rel="alternate" href="https://e.org/1"/><updated>2020-02-02T00:00:00Z</updated><published>2020-01-01T00:00:00Z</published>
            <author><name>A. B.</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content></entry></feed>
            """, "x")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>();

        item.Fields.Published.ShouldBe("2020-01-01T00:00:00Z");
        item.Fields.Url.ShouldBe("https://e.org/1");
        item.Fields.Language.ShouldBe("de");
        item.Text.ShouldContain("<p>Text</p>");
    }

    [Fact]
    public async Task Entities_of_a_feed_are_never_expanded()
    {
        var items = await Reading.Of("""
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss><channel><title>C</title><item><title>&b;&f;</title><description>x</description></item></channel></rss>
            """, "feed.xml");

        items.OfType<RawDocument>().ShouldAllBe(d => !d.Fields.Title!.Contains("aaa", StringComparison.Ordinal) && !d.Fields.Title.Contains("root", StringComparison.Ordinal));
        items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_feed_that_breaks_off_gives_its_items_and_says_where()
    {
        var items = await Reading.Of("<rss><channel><title>C</title><item><title>A</title><description>a</description></item>\n<item><title>B</ti", "feed.xml");

        items[0].ShouldBeOfType<RawDocument>();
        items[1].ShouldBeOfType<RejectedInput>().Origin.Line.ShouldBe(2);
    }

    [Fact]
    public async Task Reuters_stories_keep_title_date_dateline_and_body()
    {
        var items = await Reading.Of("""
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" NEWID="7">
            <DATE>26-FEB-1987 15:01:01.79</DATE>
            <TEXT>&#2;
            <TITLE>COCOA &lt;XYZ> RISES</TITLE>
            <DATELINE>    SALVADOR, Feb 26 - </DATELINE><BODY>Showers continued.
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            <REUTERS TOPICS="NO" NEWID="8"><DATE>1-MAR-1987 09:00:00.00</DATE><TEXT TYPE="BRIEF"><TITLE>HEADLINE ALONE</TITLE></TEXT></REUTERS>
            <REUTERS NEWID="9"><TEXT TYPE="UNPROC">&#2;
            RAW WORDS</TEXT></REUTERS>
            """, "reut2-000.sgm");

        var documents = items.Cast<RawDocument>().ToList();
        documents.Select(d => d.Fields.Id).ShouldBe(["reuters-21578/7", "reuters-21578/8", "reuters-21578/9"]);
        documents[0].Fields.Title.ShouldBe("COCOA <XYZ> RISES");
        documents[0].Text.ShouldStartWith("SALVADOR, Feb 26 - Showers continued.");
        documents[1].Text.ShouldBe("");
        documents[2].Text.ShouldContain("RAW WORDS");
    }

    [Theory]
    [InlineData("%PDF-1.4 ...", "PDF")]
    [InlineData("\u0000\u0001\u0002\u0003binary\u0000\u0000", "binary")]
    public async Task Files_without_text_are_named_for_what_they_are(string bytes, string word) =>
        (await Reading.Of(Encoding.Latin1.GetBytes(bytes), "a.txt")).ShouldHaveSingleItem().ShouldBeOfType<RejectedInput>().Reason.ShouldContain(word);

    [Fact]
    public async Task Xml_of_another_kind_is_named_by_its_root() =>
        (await Reading.Of("<?xml version=\"1.0\"?><nitf><body/></nitf>", "a.xml")).ShouldHaveSingleItem().ShouldBeOfType<RejectedInput>().Reason.ShouldContain("<nitf>");

    [Fact]
    public async Task A_text_longer_than_any_article_is_rejected() =>
        (await Reading.Of(new string('x', 5000), "a.txt", new SourceLimits { DocumentLength = 1000 })).ShouldHaveSingleItem().ShouldBeOfType<RejectedInput>().Reason.ShouldContain("longer than any article");

    [Fact]
    public async Task White_space_alone_is_rejected() =>
        (await Reading.Of(" \n\n ", "a.txt")).ShouldHaveSingleItem().ShouldBeOfType<RejectedInput>();
}
