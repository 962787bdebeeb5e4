using System.Reflection;
using NewsSearch.Indexing.Annotation;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Annotation;

public sealed class EvidenceRulesTests
{
    [Fact]
    public void Every_code_has_a_sentence_for_the_help_page()
    {
        var codes = typeof(EvidenceRules).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToList();

        codes.Order(StringComparer.Ordinal).ShouldBe(EvidenceRules.Codes);
        codes.ShouldAllBe(c => EvidenceRules.Explain(c)!.EndsWith('.'));
    }
}
