using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrintLayout.Tests.Documents;

/// <summary>
/// The C# of the README compiles as a program that uses the packages would: against what is public, with the usings that a new project
/// has, and without a warning.
/// </summary>
public sealed class ReadmeExampleTests
{
    // What "dotnet new console" brings by itself.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // The command and what only tests use is in no package that an example could reference.
    private static readonly HashSet<string> NotReferenced = new(StringComparer.Ordinal)
    {
        "PrintLayout.Cli", "PrintLayout.Tests", "PrintLayout.Fuzz", "PrintLayout.QuestPdf",
    };

    [Fact]
    public void The_example_compiles()
    {
        var example = Markdown.CodeBlock(CommittedFiles.Read("README.md"), "csharp");
        Assert.True(example is not null, "README.md has no block of C#");
        Findings.AssertNone(Complaints(example));
    }

    [Theory]
    [InlineData("var finding = new PrintLayout.Diagnostics.NoSuchType();", "CS0234")]
    [InlineData("PrintLayout.Production.ProjectFiles.Gone();", "CS")]
    [InlineData("Console.WriteLine(\"a\")", "CS1002")]
    [InlineData("PrintLayout.Cli.Commands.CommandTree.Create();", "CS0234")]
    public void One_that_does_not_is_found(string example, string complaint) =>
        Assert.Contains(Complaints(example), found => found.Contains(complaint, StringComparison.Ordinal));

    [Fact]
    public void One_that_does_is_not() => Assert.Empty(Complaints(
        """
        using PrintLayout.Geometry;
        Console.WriteLine(Mm.FromPt(Pt.Zero));
        await Task.Delay(new List<int> { 1 }.Sum());
        """));

    private static IEnumerable<string> Complaints(string example)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            "ReadmeExample",
            [CSharpSyntaxTree.ParseText(Usings, options, "Usings.cs"), CSharpSyntaxTree.ParseText(example, options, "README.md")],
            References().Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics()
            .Where(found => found.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning)
            .Select(found => found.ToString());
    }

    /// <summary>The assemblies of the runtime, and ours that lie beside the tests.</summary>
    private static IEnumerable<string> References()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var ofRuntime = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == runtime);
        return ofRuntime.Concat(Directory.GetFiles(AppContext.BaseDirectory, "PrintLayout*.dll")
            .Where(path => !NotReferenced.Contains(Path.GetFileNameWithoutExtension(path))));
    }
}
