using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Languages.ZhHans;

/// <summary><see cref="ChineseQuotes"/> by itself: says whose a quotation mark is before lines are thought of.</summary>
internal sealed class ChineseQuotationMarks : ILineBreakTailoring
{
    /// <inheritdoc/>
    public void Apply(Span<LineBreakUnit> units) => ChineseQuotes.Apply(units);
}
