using System.Reflection;
using System.Text.RegularExpressions;
using NewsSearch.Indexing.Articles;
using Shouldly;
using Xunit;

namespace NewsSearch.Tests.Architecture;

/// <summary>Arrows between the folders of the library run one way. Read off the source, so that a using that the compiler would drop counts too.</summary>
public sealed partial class LayerTests
{
    /// <summary>Each folder with the folders it may know.</summary>
    private static readonly Dictionary<string, string[]> Knows = new()
    {
        ["Articles"] = [],
        ["Sources"] = ["Articles"],
        ["Cleaning"] = ["Articles", "Sources"],
        ["Knowledge"] = ["Articles"],
        ["Language"] = ["Articles", "Knowledge"],
        ["Annotation"] = ["Articles", "Knowledge", "Language"],
        ["Archive"] = ["Articles", "Knowledge"],
        ["Search"] = ["Articles", "Knowledge"],
        ["Importing"] = ["Articles", "Sources", "Cleaning", "Knowledge", "Language", "Annotation", "Archive", "Search"],
        ["Evaluation"] = ["Articles", "Sources", "Cleaning", "Knowledge", "Language", "Annotation", "Archive", "Search", "Importing"],
        ["Commands"] = ["Articles", "Sources", "Cleaning", "Knowledge", "Language", "Annotation", "Archive", "Search", "Importing", "Evaluation"],
    };

    public static TheoryData<string> Folders => [.. Knows.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_only_what_stands_before_it(string folder)
    {
        var root = Path.Combine(Root(), "NewsSearch.Indexing", folder);
        var strangers = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(m => (File: Path.GetFileName(file), Folder: m.Groups[1].Value)))
            .Where(use => use.Folder != folder && Knows.ContainsKey(use.Folder) && !Knows[folder].Contains(use.Folder));

        strangers.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_place() =>
        Directory.EnumerateDirectories(Path.Combine(Root(), "NewsSearch.Indexing"))
            .Select(d => Path.GetFileName(d))
            .Where(name => name is not ("bin" or "obj"))
            .ShouldBe(Knows.Keys, ignoreOrder: true);

    [Fact]
    public void A_namespace_is_a_folder()
    {
        var misplaced = typeof(Article).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("NewsSearch.Indexing.", StringComparison.Ordinal) == true)
            .Select(t => t.Namespace!)
            .Distinct()
            .Where(name => !Directory.Exists(Path.Combine([Root(), "NewsSearch.Indexing", .. name.Split('.').Skip(2)])));

        misplaced.ShouldBeEmpty();
    }

    [Fact]
    public void The_library_does_not_know_the_web() =>
        typeof(Article).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ShouldNotContain(name => name.StartsWith("MudBlazor", StringComparison.Ordinal) || name == "NewsSearch.Web");

    [Fact]
    public void Source_files_stay_small()
    {
        var lengths = Directory.EnumerateFiles(Root(), "*.cs", SearchOption.AllDirectories)
            .Where(f => !GeneratedOrTest().IsMatch(f.Replace('\\', '/')))
            .Select(f => (File: Path.GetRelativePath(Root(), f), Lines: File.ReadLines(f).Count()))
            .OrderBy(f => f.Lines)
            .ToList();

        lengths.Where(f => f.Lines > 400).ShouldBeEmpty();
        lengths[lengths.Count / 2].Lines.ShouldBeLessThanOrEqualTo(60);
        lengths[lengths.Count * 9 / 10].Lines.ShouldBeLessThanOrEqualTo(200);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsSearch.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The repository's root was not found above the tests.");
        return folder.FullName;
    }

    [GeneratedRegex(@"NewsSearch\.Indexing\.(\w+)")]
    private static partial Regex Named();

    [GeneratedRegex("/(?:bin|obj|Migrations)/|NewsSearch.Tests/")]
    private static partial Regex GeneratedOrTest();
}
