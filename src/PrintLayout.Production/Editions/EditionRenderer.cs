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
        if (OpenEdition.Read(editionPath, sink, limits) is not { } open
            || FontOpening.Open(open.Project, fontLocations, sink, limits) is not { } fonts)
        {
            return new RenderedEdition(editionPath, [], [.. sink], null);
        }

        var layouts = new LayoutCache();
        NameplateCheck.Check(open, layouts, limits, sink);
        var composer = new PageComposer(open, fonts, limits, marks, layouts);
        var made = PageChain.Of(open.Edition).SelectMany(chain => composer.Compose(chain))
            .ToDictionary(page => page.Name, StringComparer.Ordinal);
        var pages = open.Edition.Pages.Select(page => made[page.Name.Value]).ToImmutableArray();
        return new RenderedEdition(editionPath, pages, open.Told([.. sink]), fonts);
    }
}
