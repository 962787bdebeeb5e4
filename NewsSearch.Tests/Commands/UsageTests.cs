using NewsSearch.Indexing.Commands;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Commands;

public sealed class UsageTests : CommandTest
{
    public static TheoryData<string> Verbs =>
        [.. CommandLine.Root().Subcommands.SelectMany(c => c.Subcommands.Count == 0 ? [c.Name] : c.Subcommands.Select(s => $"{c.Name} {s.Name}").Append(c.Name))];

    [Fact]
    public async Task Help_lists_every_verb_and_an_example_of_each()
    {
        var help = (await RunAsync("--help")).Output;

        foreach (var verb in CommandLine.Root().Subcommands)
        {
            help.ShouldContain($"  {verb.Name} ");
            help.ShouldContain($"  newssearch {verb.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_explains_itself_with_an_example(string verb)
    {
        var (code, help, _) = await RunAsync([.. verb.Split(' '), "--help"]);

        code.ShouldBe(0);
        help.ShouldContain("Description:");
        help.ShouldContain($"Examples:{Environment.NewLine}  newssearch {verb}");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_example_is_understood(string verb)
    {
        var command = verb.Split(' ').Aggregate(CommandLine.Root(), (at, name) => at.Subcommands.Single(c => c.Name == name));

        foreach (var example in ((IExplained)command).Examples.Where(e => e.StartsWith("newssearch ", StringComparison.Ordinal)))
            CommandLine.Root().Parse(example["newssearch ".Length..].Replace('\'', '"')).Errors.ShouldBeEmpty(example);
    }

    [Theory]
    [InlineData("nosuchverb")]
    [InlineData("import")]
    [InlineData("keys")]
    [InlineData("search", "--sort", "sideways")]
    public async Task What_is_not_understood_is_wrong_usage_and_says_where_help_is(params string[] args)
    {
        var (code, output, error) = await RunAsync(args);

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("--help'.");
    }

    [Theory]
    [InlineData("import", "/nowhere/at/all")]
    [InlineData("extract", "/nowhere/at/all")]
    [InlineData("set", "3k9x0a2b7c1d")]
    [InlineData("set", "3k9x0a2b7c1d", "--date", "1/21")]
    [InlineData("withdraw", "3k9x0a2b7c1d")]
    [InlineData("search", "--filter", "colour=red")]
    [InlineData("search", "--from", "yesterday")]
    [InlineData("search", "--from", "2022-13")]
    [InlineData("search", "--from", "2024-03", "--to", "2024-02")]
    public async Task What_makes_no_sense_is_wrong_usage_and_says_what_would(params string[] args)
    {
        var (code, _, error) = await RunAsync(args);

        code.ShouldBe(2);
        error.Trim().ShouldEndWith(".");
    }

    [Theory]
    [InlineData("-moscow")]
    [InlineData("-height")]
    [InlineData("@nasa")]
    public void A_query_word_is_no_option_whatever_sign_it_begins_with(string word) =>
        CommandLine.Parse(["search", "kyiv", word]).GetValue<string[]>("QUERY").ShouldBe(["kyiv", word]);

    [Fact]
    public async Task A_mistyped_folder_is_no_empty_archive()
    {
        var (code, _, error) = await RunAsync("search", "kyiv");

        code.ShouldBe(1);
        error.ShouldContain("There is no archive in");
        Directory.Exists(Archive).ShouldBeFalse();
    }
}
