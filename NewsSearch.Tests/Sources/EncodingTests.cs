using System.Text;
using NewsSearch.Indexing.Sources;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Sources;

public sealed class EncodingTests
{
    private const string Text = "“Größe” – façade, Łódź: ein längerer Satz mit vielen Wörtern über die Straßen der Stadt und ihre Bäume.";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    public async Task Unicode_is_told_by_its_mark_or_its_bytes(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = (mark ? encoding.GetPreamble() : []).Concat(encoding.GetBytes(Text)).ToArray();

        (await Reading.Of(bytes, "a.txt")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>().Text.ShouldBe(Text);
    }

    [Fact]
    public async Task Utf_16_without_a_mark_is_told_by_its_zeros() =>
        (await Reading.Of(Encoding.Unicode.GetBytes("A headline of plain words\n\nAnd a text."), "a.txt")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>().Text.ShouldStartWith("A headline");

    [Fact]
    public async Task A_declared_encoding_is_believed_where_the_bytes_are_not_utf_8()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes("<html><head><meta charset=\"windows-1251\"></head><body><p>Привет, мир</p></body></html>");

        (await Reading.Of(bytes, "a.html")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>().Text.ShouldContain("Привет, мир");
    }

    [Fact]
    public async Task A_wrong_declaration_does_not_spoil_utf_8() =>
        (await Reading.Of("<html><head><meta charset=\"iso-8859-1\"></head><body><p>façade</p></body></html>", "a.html")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>().Text.ShouldContain("façade");

    [Fact]
    public async Task Old_western_bytes_without_a_declaration_are_detected()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("The price rose to £500 – “far too much”, said the café’s owner, who had naïve hopes.");

        (await Reading.Of(bytes, "a.txt")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>().Text.ShouldContain("£500 – “far too much”");
    }

    [Fact]
    public async Task A_stray_old_byte_far_into_a_file_is_read_as_what_it_was()
    {
        var bytes = Encoding.ASCII.GetBytes(new string('a', 70_000)).Concat(new byte[] { 0x93, (byte)'x', 0x94 }).ToArray();

        (await Reading.Of(bytes, "a.txt")).ShouldHaveSingleItem().ShouldBeOfType<RawDocument>().Text.ShouldEndWith("“x”");
    }
}
