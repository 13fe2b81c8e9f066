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
        if (ProjectConfigReader.Read(path, sink, limits) is { } project)
            ArticleReader.Read(path, Path.GetFileNameWithoutExtension(path), project.Root, sink, limits);
        return [.. sink];
    }

    /// <summary>Looks at the punctuation of manuscripts; one that cannot be read has been told of by its reader.</summary>
    /// <param name="input">The manuscripts.</param>
    /// <param name="limits">Limits on the input.</param>
    public static ImmutableArray<Diagnostic> ReadPunctuation(CheckInput input, LayoutLimits limits)
    {
        var sink = new DiagnosticBag();
        foreach (var path in input.Manuscripts) ManuscriptPunctuation.Read(path, input.Root, limits)?.Report(sink);
        return [.. sink];
    }
}
