using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Styles;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Benchmarks;

/// <summary>The running text of the five articles of <c>seeds/a2</c>, set as the house style sets it: 9 pt, indent 2 em.</summary>
internal sealed class SeedText : IDisposable
{
    private readonly FontLibrary _fonts;

    private SeedText(FontLibrary fonts, ImmutableArray<ParagraphText> paragraphs)
    {
        _fonts = fonts;
        Paragraphs = paragraphs;
    }

    /// <summary>Font size.</summary>
    public static Pt Size { get; } = new(9_000);

    /// <summary>First-line indent.</summary>
    public static Pt Indent { get; } = Em.Whole(2).At(Size);

    /// <summary>All blocks of all articles in the order of their file names, crossheads too, each a paragraph.</summary>
    public ImmutableArray<ParagraphText> Paragraphs { get; }

    /// <summary>Their characters.</summary>
    public int Characters => Paragraphs.Sum(paragraph => paragraph.Runs.Sum(run => run.Text.Text.Length));

    /// <summary>Reads the seed from the checkout that the program was built in.</summary>
    /// <exception cref="InvalidOperationException">The checkout is not there or the seed does not read cleanly.</exception>
    public static SeedText Open()
    {
        var root = FindRoot();
        var findings = new DiagnosticBag();
        var fonts = OpenFonts(Path.Combine(root, "fonts", "fonts.yaml"), findings);
        var style = new RunStyle(fonts.Roles["body"], fonts.Roles["body"].Western, Size);
        var paragraphs = Directory.GetFiles(Path.Combine(root, "seeds", "a2", "articles"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => ArticleReader.Read(file, Path.GetFileNameWithoutExtension(file), root, findings, LayoutLimits.Default))
            .SelectMany(article => article?.Blocks ?? [])
            .Select(block => new ParagraphText([new TextRun(block.Text, style)], new SpacingStyle(), LanguageRegistry.Default))
            .ToImmutableArray();
        if (paragraphs.IsEmpty || findings.Any(finding => finding.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException($"The seed does not read cleanly: {string.Join("; ", findings)}");
        return new SeedText(fonts, paragraphs);
    }

    /// <inheritdoc/>
    public void Dispose() => _fonts.Dispose();

    private static FontLibrary OpenFonts(string path, DiagnosticBag findings)
    {
        var manifest = FontManifestReader.Read(path, Path.GetDirectoryName(path) ?? ".", findings, LayoutLimits.Default)
            ?? throw new InvalidOperationException($"{path} cannot be read.");
        var roles = manifest.Roles.ToImmutableSortedDictionary(
            role => role.Key,
            role => role.Value.Select(face => new FontChoice(face.Value, face.Span)).ToImmutableArray(),
            StringComparer.Ordinal);
        return FontLibrary.Open(
            manifest.Faces.Values.Select(face => new FontSource(face.Name, face.Path, face.Index, face.Sha256, face.Span)),
            roles, findings);
    }

    internal static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PrintLayout.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No PrintLayout.sln above {AppContext.BaseDirectory}.");
    }
}
