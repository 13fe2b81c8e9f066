using PrintLayout.Diagnostics;

namespace PrintLayout.Layout;

/// <summary>What one worker needs while it makes up one page: the grid, the styles, scratch space, and where findings go.</summary>
internal sealed class LayoutContext(PageGrid grid, StyleBook styles, IDiagnosticSink sink) : IDisposable
{
    public PageGrid Grid { get; } = grid;

    public StyleBook Styles { get; } = styles;

    public IDiagnosticSink Sink { get; } = sink;

    public LineSetter Lines { get; } = new(sink);

    public void Dispose() => Lines.Dispose();
}
