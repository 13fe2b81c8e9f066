using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Layout;

namespace PrintLayout.Production;

/// <summary>A page of an edition after composition.</summary>
/// <param name="Name">Page name; also the name of its files.</param>
/// <param name="Made">The finished page; null when its input could not be followed.</param>
/// <param name="Diagnostics">Everything found out about it.</param>
/// <param name="Times">Milliseconds by stage, in the order of work. Measured, so different in every run.</param>
public sealed record RenderedPage(
    string Name,
    MadePage? Made,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<StageTime> Times)
{
    /// <summary>Whether the page may be written.</summary>
    public bool IsSound => Made is not null && !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}

/// <summary>How long a stage took.</summary>
/// <param name="Stage">Name of the stage, such as <c>compose</c>.</param>
/// <param name="Milliseconds">Wall time.</param>
public readonly record struct StageTime(string Stage, double Milliseconds);

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
