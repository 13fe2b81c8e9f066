using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Production.Faces;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>
/// Makes up all pages of one edition and keeps them in memory, for whoever looks at pages; files of many editions are
/// <c>Batch/BatchRunner</c>'s work. One bad page never stops the others.
/// </summary>
public static class EditionRenderer
{
    /// <summary>Reads an edition and makes up its pages.</summary>
    /// <param name="editionPath">The edition file.</param>
    /// <param name="fontLocations">Font manifest for a project that names none, and folders of further faces.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="marks">Printer's marks round the pages; null for none.</param>
    public static RenderedEdition Render(string editionPath, FontLocations fontLocations, LayoutLimits limits, PrinterMarks? marks = null)
    {
        var sink = new DiagnosticBag();
        return OpenEdition.Read(editionPath, sink, limits) is { } open
            ? Render(open, sink, fontLocations, limits, marks)
            : new RenderedEdition(editionPath, [], [.. sink], null);
    }

    /// <summary>Makes up the pages of an edition that has been read.</summary>
    /// <param name="open">The edition.</param>
    /// <param name="sink">What was found when it was read; takes what is found further.</param>
    /// <param name="fontLocations">Where faces come from.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="marks">Printer's marks round the pages; null for none.</param>
    internal static RenderedEdition Render(
        OpenEdition open, DiagnosticBag sink, FontLocations fontLocations, LayoutLimits limits, PrinterMarks? marks = null)
    {
        var file = open.Edition.File;
        if (FontOpening.Open(open.Project, fontLocations, sink, limits) is not { } fonts)
            return new RenderedEdition(file, [], [.. sink], null);
        var layouts = new LayoutCache();
        NameplateCheck.Check(open, layouts, limits, sink);
        var composer = new PageComposer(open, fonts, limits, marks, layouts);
        var made = PageChain.Of(open.Edition).SelectMany(chain => composer.Compose(chain))
            .ToDictionary(page => page.Name, StringComparer.Ordinal);
        var pages = open.Edition.Pages.Select(page => made[page.Name.Value]).ToImmutableArray();
        return new RenderedEdition(file, pages, open.Told([.. sink]), fonts);
    }
}
