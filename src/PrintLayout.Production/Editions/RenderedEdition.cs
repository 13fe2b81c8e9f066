using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;

namespace PrintLayout.Production.Editions;

/// <summary>An edition after composition.</summary>
/// <param name="File">The edition file.</param>
/// <param name="Pages">Its pages in order; empty when the edition itself could not be read.</param>
/// <param name="Diagnostics">What was found out about the edition as a whole.</param>
/// <param name="Fonts">The faces that its pages refer to; null when none could be opened.</param>
public sealed record RenderedEdition(
    string File, ImmutableArray<RenderedPage> Pages, ImmutableArray<Diagnostic> Diagnostics, FontLibrary? Fonts) : IDisposable
{
    /// <summary>Closes the faces; the pages cannot be written after that.</summary>
    public void Dispose() => Fonts?.Dispose();
}
