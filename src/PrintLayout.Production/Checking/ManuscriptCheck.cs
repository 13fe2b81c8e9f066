using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Punctuation.Manuscripts;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Checking;

/// <summary>
/// What is looked at in manuscripts beside their pages: that a manuscript which belongs to no edition can be read, and the punctuation.
/// </summary>
internal static class ManuscriptCheck
{
    /// <summary>Reads a manuscript by itself.</summary>
    /// <param name="path">The manuscript.</param>
    /// <param name="limits">Limits on the input.</param>
    public static ImmutableArray<Diagnostic> ReadAlone(string path, LayoutLimits limits)
    {
        var sink = new DiagnosticBag();
        var article = ProjectConfigReader.Read(path, sink, limits) is { } project
            ? ArticleReader.Read(path, Path.GetFileNameWithoutExtension(path), project.Root, sink, limits)
            : null;
        return Acceptances.Apply([.. sink], article?.Accept ?? []);
    }

    /// <summary>Looks at the punctuation of manuscripts; one that cannot be read has been told of by its reader.</summary>
    /// <param name="input">The manuscripts.</param>
    /// <param name="limits">Limits on the input.</param>
    public static ImmutableArray<Diagnostic> ReadPunctuation(CheckInput input, LayoutLimits limits) =>
        [.. input.Manuscripts.SelectMany(path => ReadPunctuation(path, input.Root, limits))];

    private static ImmutableArray<Diagnostic> ReadPunctuation(string path, string root, LayoutLimits limits)
    {
        var sink = new DiagnosticBag();
        ManuscriptPunctuation.Read(path, root, limits)?.Report(sink);
        if (sink.Count == 0) return [];
        // What its reader finds has been told.
        var article = ArticleReader.Read(path, Path.GetFileNameWithoutExtension(path), root, new DiagnosticBag(), limits);
        return Acceptances.Apply([.. sink], article?.Accept ?? []);
    }
}
