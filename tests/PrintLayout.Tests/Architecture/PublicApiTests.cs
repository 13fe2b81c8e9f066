using PrintLayout.Diagnostics;
using PrintLayout.Preflight;
using PrintLayout.Production;
using PrintLayout.Raster;
using PrintLayout.Testing;
using PublicApiGenerator;

namespace PrintLayout.Tests.Architecture;

/// <summary>
/// What other programs may call stands in a file for each assembly, so that a change of it is seen in the commit that makes it.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Runtime.CompilerServices.InternalsVisibleToAttribute"],
    };

    public static TheoryData<string, Type> Assemblies => new()
    {
        { "PrintLayout", typeof(Diagnostic) },
        { "PrintLayout.Production", typeof(Session) },
        { "PrintLayout.Preflight", typeof(PdfPreflight) },
        { "PrintLayout.Raster", typeof(PngWriter) },
        { "PrintLayout.Epaper", typeof(PrintLayout.Epaper.EpaperRun) },
        { "PrintLayout.Testing", typeof(PageSnapshot) },
    };

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_api_is_the_approved_one(string name, Type inside)
    {
        ArgumentNullException.ThrowIfNull(inside);
        var folder = Path.Combine(TestPaths.Root, "tests/PrintLayout.Tests/Architecture/PublicApi");
        var approved = Path.Combine(folder, name + ".approved.txt");
        var received = Path.Combine(folder, name + ".received.txt");
        var now = inside.Assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var before = File.Exists(approved) ? File.ReadAllText(approved) : string.Empty;
        if (now == before)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, now);
        var gone = before.Split('\n').Except(now.Split('\n')).Take(10).Select(line => "- " + line.Trim());
        var come = now.Split('\n').Except(before.Split('\n')).Take(10).Select(line => "+ " + line.Trim());
        Assert.Fail($"the public API of {name} changed; if that is meant, rename {Path.GetFileName(received)} to "
            + $"{Path.GetFileName(approved)}:\n{string.Join('\n', gone.Concat(come))}");
    }
}
