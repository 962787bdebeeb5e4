using System.Globalization;
using NewsSearch.Indexing.Language.Meaning;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Language;

public sealed class MeaningEncoderTests : IDisposable
{
    private readonly MeaningEncoder encoder = new();

    public void Dispose() => encoder.Dispose();

    /// <summary>Golden/language/meaning.tsv holds vectors of the model before its weights were rounded to 8 bits: query or passage, text, values.</summary>
    [Fact]
    public void Vectors_are_those_of_the_whole_model_but_for_rounding()
    {
        foreach (var row in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Golden", "language", "meaning.tsv")).Select(line => line.Split('\t')))
        {
            var golden = row[2].Split(' ').Select(v => float.Parse(v, CultureInfo.InvariantCulture)).ToArray();

            var vector = row[0] == "query" ? encoder.EncodeQuery(row[1]) : encoder.EncodePassage(row[1]);

            Product(vector, golden).ShouldBeGreaterThan(0.995f, row[1]);
        }
    }

    [Fact]
    public void A_question_is_nearer_to_its_answer_than_to_anything_else_though_they_share_no_word()
    {
        var question = encoder.EncodeQuery("Who runs the Catholic church?");

        Product(question, encoder.EncodePassage("Pope Francis appointed bishops on Sunday.")).ShouldBeGreaterThan(
            Product(question, encoder.EncodePassage("A bakery on the hill sells bread.")));
    }

    [Fact]
    public void A_vector_has_unit_length_whatever_the_text()
    {
        foreach (var text in new[] { "", "\u1401", "\ud800", new string('a', 100_000), string.Concat(Enumerable.Repeat("word and word ", 5_000)) })
        {
            var vector = encoder.EncodePassage(text);

            vector.Length.ShouldBe(MeaningEncoder.Length);
            Product(vector, vector).ShouldBe(1, 1e-4);
        }
    }

    [Fact]
    public void Vectors_do_not_depend_on_how_many_threads_ask()
    {
        var alone = encoder.EncodePassage("The harvest failed.");

        Enumerable.Range(0, 8).AsParallel().Select(_ => encoder.EncodePassage("The harvest failed.")).ShouldAllBe(vector => vector.SequenceEqual(alone));
    }

    [Fact]
    public void The_version_names_the_model() => encoder.Version.ShouldMatch("^meaning-[0-9a-f]{16}-1$");

    [Fact]
    public void A_missing_model_says_where_it_was_looked_for()
    {
        using var missing = new MeaningEncoder("/nowhere/meaning.onnx");

        Should.Throw<FileNotFoundException>(() => missing.EncodeQuery("x")).Message.ShouldContain("/nowhere/meaning.onnx");
    }

    private static float Product(float[] one, float[] other) => one.Zip(other, (a, b) => a * b).Sum();
}
