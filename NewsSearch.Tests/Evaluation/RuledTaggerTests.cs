using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Evaluation;
using NewsSearch.Indexing.Language;
using NewsSearch.Tests.Annotation;
using NSubstitute;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Evaluation;

public sealed class RuledTaggerTests(KnownWorld world)
{
    [Fact]
    public void A_name_found_once_is_marked_everywhere_in_the_files_own_tokens() =>
        Tag("Mwanaisha Shee spoke", "Then Mwanaisha Shee left .").ShouldBe(["0-2 Person", "1-3 Person"]);

    [Fact]
    public void Two_names_in_one_token_are_the_first_of_them() =>
        Tag("A Turkish-Libyan deal", "Ankara said").ShouldContain("1-2 Demonym");

    [Fact]
    public void No_sentences_have_no_names() => Tag().ShouldBeEmpty();

    /// <summary>Marks what is known to the one below, then the rules' part.</summary>
    private IEnumerable<string> Tag(params string[] sentences)
    {
        var model = Substitute.For<INameTagger>();
        model.Tag(Arg.Any<IReadOnlyList<Sentence>>()).Returns(call => [.. call.Arg<IReadOnlyList<Sentence>>().Select(Marked)]);
        var (at, article) = (0, new List<Sentence>());
        foreach (var sentence in sentences)
        {
            var (start, tokens) = (at, new List<Token>());
            foreach (var word in sentence.Split(' '))
            {
                tokens.Add(new Token(at, at + word.Length, word));
                at += word.Length + 1;
            }

            article.Add(new Sentence(start, at - 1, tokens));
            at += 1;
        }

        return new RuledTagger(model, world.Gazetteer).Tag(article).SelectMany(s => s.Select(n => $"{n.First}-{n.Past} {n.Kind}"));
    }

    private static IReadOnlyList<NameSpan> Marked(Sentence sentence) => sentence.Tokens[0].Text switch
    {
        "Mwanaisha" => [new NameSpan(0, 2, MentionKind.Person, 1)],
        "A" => [new NameSpan(1, 2, MentionKind.Demonym, 1)],
        _ => [],
    };
}
