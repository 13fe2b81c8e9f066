using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HouseCheck;

/// <summary>The C# files of the repository, those of <c>src</c> parsed and bound together.</summary>
/// <param name="Root">Folder of the repository.</param>
/// <param name="Files">Files of <c>src</c>.</param>
/// <param name="Compilation">All of them. Packages are not loaded: what matters is which of our own types use which.</param>
/// <param name="Others">Files of tests, tools and samples, by their path below the root.</param>
internal sealed record SourceTree(
    string Root, ImmutableArray<SyntaxTree> Files, CSharpCompilation Compilation, ImmutableArray<string> Others)
{
    private static readonly string[] BesideSrc = ["tests", "tools", "samples"];

    private const string Implicit =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    /// <summary>Reads them.</summary>
    public static SourceTree Read(string root)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse);
        ImmutableArray<SyntaxTree> files =
            [.. Below(root, "src")
                .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, Path.GetRelativePath(root, path)))];
        var platform = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? string.Empty).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "house", files.Add(CSharpSyntaxTree.ParseText(Implicit, options, "implicit.cs")), platform);
        var others = BesideSrc.SelectMany(folder => Below(root, folder));
        return new SourceTree(root, files, compilation, [.. others.Select(path => Path.GetRelativePath(root, path))]);
    }

    /// <summary>Whether a file is generated.</summary>
    public static bool IsGenerated(string path) => path.EndsWith(".g.cs", StringComparison.Ordinal);

    private static IEnumerable<string> Below(string root, string folder) => !Directory.Exists(Path.Combine(root, folder))
        ? []
        : Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
