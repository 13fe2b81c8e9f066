using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Layout;

namespace PrintLayout.Production;

/// <summary>A page of an edition after composition.</summary>
/// <param name="Name">Page name; also the name of its files.</param>
/// <param name="Made">The finished page; null when its input could not be followed.</param>
/// <param name="Diagnostics">Everything found out about it.</param>
/// <param name="Times">The stages of work in their order. Measured, so different in every run.</param>
public sealed record RenderedPage(
    string Name,
    MadePage? Made,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<StageTime> Times)
{
    /// <summary>The files that were asked for while it was made, there or not.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Whether the page may be written.</summary>
    public bool IsSound => Made is not null && !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}

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
