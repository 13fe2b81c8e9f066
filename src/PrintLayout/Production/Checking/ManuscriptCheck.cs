using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Content.Import.Punctuation;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Checking;

/// <summary>
/// Validation without output: everything that <c>render</c> would find out, since the pages are really made up, and the
/// punctuation of the manuscripts.
/// </summary>
public static class ManuscriptCheck
{
    /// <summary>Checks an edition or a manuscript.</summary>
    /// <param name="input">What to check.</param>
    /// <param name="fonts">Font manifest for a project that names none, and folders of further faces.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <returns>All findings: of the files and pages first, then of the punctuation.</returns>
    public static ImmutableArray<Diagnostic> Run(CheckInput input, FontLocations fonts, LayoutLimits limits)
    {
        var sink = new DiagnosticBag();
        if (input.IsManuscript) ReadAlone(input, sink, limits);
        else MakeUp(input, fonts, sink, limits);
        foreach (var path in input.Manuscripts) ManuscriptPunctuation.Read(path, input.Root, limits)?.Report(sink);
        return [.. sink];
    }

    private static void ReadAlone(CheckInput input, DiagnosticBag sink, LayoutLimits limits)
    {
        if (ProjectConfigReader.Read(input.Path, sink, limits) is null) return;
        ArticleReader.Read(input.Path, Path.GetFileNameWithoutExtension(input.Path), input.Root, sink, limits);
    }

    private static void MakeUp(CheckInput input, FontLocations fonts, DiagnosticBag sink, LayoutLimits limits)
    {
        using var edition = EditionRenderer.Render(input.Path, fonts, limits);
        foreach (var diagnostic in edition.Diagnostics.Concat(edition.Pages.SelectMany(page => page.Diagnostics))) sink.Report(diagnostic);
    }
}
