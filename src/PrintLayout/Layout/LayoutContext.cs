using PrintLayout.Diagnostics;
using PrintLayout.Images;

namespace PrintLayout.Layout;

/// <summary>What one worker needs while it makes up one page: the grid, the styles, scratch space, and where findings go.</summary>
internal sealed class LayoutContext(
    PageGrid grid, StyleBook styles, IDiagnosticSink sink, ImageLibrary? images = null, WorkBudget? budget = null) : IDisposable
{
    public PageGrid Grid { get; } = grid;

    public StyleBook Styles { get; } = styles;

    public IDiagnosticSink Sink { get; } = sink;

    /// <summary>The images that can be placed.</summary>
    public ImageLibrary Images { get; } = images ?? ImageLibrary.Empty;

    /// <summary>What the page may cost; null for no limit. Long searches ask it.</summary>
    public WorkBudget? Budget => budget;

    public LineSetter Lines { get; } = new(sink, budget);

    public void Dispose() => Lines.Dispose();
}
