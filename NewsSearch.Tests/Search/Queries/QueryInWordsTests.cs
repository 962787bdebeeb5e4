using NewsSearch.Indexing.Search.Queries;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Search.Queries;

/// <summary>What a query looks for, in a sentence.</summary>
public sealed class QueryInWordsTests
{
    [Theory]
    [InlineData("", "every article")]
    [InlineData("grain -war", "articles with “grain” in any form and without “war” in any form")]
    [InlineData("title:grain", "articles with “grain” in any form in the headline")]
    [InlineData("source:reuters", "articles whose outlet is “reuters”")]
    [InlineData("source:*", "articles with any outlet")]
    [InlineData("grain -source:*", "articles with “grain” in any form and without any outlet")]
    [InlineData("date:2022-03", "articles published in 2022-03")]
    [InlineData("date:spring 2022", "articles published in 2022-03-01..2022-05-31")]
    [InlineData("grain date:from May 2021 to June 2022 port", "articles with “grain” in any form and published in 2021-05-01..2022-06-30 and with “port” in any form")]
    [InlineData("date:last two weeks", "articles published last 2 weeks")]
    [InlineData("date:2020..today", "articles published from 2020 to today")]
    [InlineData("date:last-year..", "articles published since last year")]
    [InlineData("date:..yesterday", "articles published until yesterday")]
    [InlineData("after:yesterday", "articles published after yesterday")]
    [InlineData("date:*", "articles with any date")]
    [InlineData("grian~1", "articles with words spelled like “grian” but for one letter")]
    [InlineData("date:2022 spring", "articles published in 2022 and with “spring” in any form")]
    [InlineData("-date:0001..9999", "articles without any date")]
    [InlineData("-date:2022-03", "articles without (what is published in 2022-03)")]
    [InlineData("war OR grain W/S wheat", "articles either with “war” in any form or with “grain” in any form and “wheat” in any form in one sentence")]
    [InlineData("NOT (NOT grain)", "articles with “grain” in any form")]
    [InlineData("-source:reuters", "articles without (those whose outlet is “reuters”)")]
    [InlineData("role:ministers", "articles with “ministers” in somebody’s role")]
    [InlineData("=\"Xi Jinping\"~3", "articles with “Xi Jinping” written just so and moved by at most 3 places")]
    public void Every_kind_of_part_is_told(string typed, string meaning) =>
        QueryInWords.Of(ParsedQuery.Read(typed, new QueryNotes())).ShouldBe(meaning);
}
