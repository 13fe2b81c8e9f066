using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Languages;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Work;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Layout.Context;

/// <summary>What one worker needs while it makes up one page: the grid, the styles, scratch space, and where findings go.</summary>
internal sealed class LayoutContext(PageGrid grid, StyleBook styles, IDiagnosticSink sink, MakeUpOptions? options = null) : IDisposable
{
    public PageGrid Grid { get; } = grid;

    public StyleBook Styles { get; } = styles;

    /// <summary>Language of the page.</summary>
    public LanguageProfile Language { get; } = styles.Language;

    public IDiagnosticSink Sink { get; } = sink;

    /// <summary>The images that can be placed.</summary>
    public ImageLibrary Images { get; } = (options ?? MakeUpOptions.Plain).Images;

    /// <summary>Classified advertisements by the path of their file.</summary>
    public IReadOnlyDictionary<string, Classifieds> Classifieds { get; } = (options ?? MakeUpOptions.Plain).Classifieds;

    /// <summary>Answers about shapes: those that pages share, else the page's own.</summary>
    public FitTable Fits { get; } = options?.Fits ?? new FitTable();

    /// <summary>What the page may cost; null for no limit. Long searches ask it.</summary>
    public WorkBudget? Budget => options?.Budget;

    public LineSetter Lines { get; } = new(sink, options?.Budget, options?.Texts);

    /// <summary>
    /// Baseline of running text in a row: all of it stands on the body's, whatever its own size, unless its leading is more than a row.
    /// </summary>
    /// <param name="style">Style of the text.</param>
    public Pt BaselineInRow(ResolvedStyle style) => style.Leading <= Grid.Master.Row
        ? Grid.BaselineInRow(Styles[StyleNames.Body])
        : style.BaselineIn(Grid.Master.Row);

    public void Dispose() => Lines.Dispose();
}
