using Markdig.Syntax;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// The numbers of a list as its author has typed them. A list in which every item has the same number is counted, as Markdown does; that
/// is reported.
/// </summary>
internal sealed class ListNumbers
{
    private readonly ReadSession _session;
    private readonly int _bodyStart;
    private readonly bool _isOrdered;
    private readonly bool _counts;
    private int _given;

    /// <summary>Looks at a list.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="bodyStart">UTF-16 offset of the Markdown in the file.</param>
    /// <param name="list">The list.</param>
    public ListNumbers(ReadSession session, int bodyStart, ListBlock list)
    {
        (_session, _bodyStart, _isOrdered) = (session, bodyStart, list.IsOrdered);
        var items = list.OfType<ListItemBlock>().ToList();
        if (!_isOrdered)
        {
            ReportNumber(items);
            return;
        }

        _counts = items.Count > 1 && items.All(item => Typed(item).SequenceEqual(Typed(items[0])));
        if (!_counts) return;
        var start = bodyStart + items[1].Span.Start;
        session.Info(DiagnosticCodes.DoubtfulMark, start, start + Typed(items[1]).Length,
            "All items of this list have the same number; they are counted from it.", "Write the numbers that are to be set.");
    }

    /// <summary>The number of the next item and its mark as typed, where the house's own mark would not say the same.</summary>
    public (int? Number, string? Mark) Next(ListItemBlock item)
    {
        if (!_isOrdered) return (null, null);
        var typed = Typed(item);
        if (!int.TryParse(typed, out var number)) return (item.Order, null);
        if (_counts) number += _given++;
        var end = _bodyStart + item.Span.Start + typed.Length;
        var delimiter = end < _session.Text.Length ? _session.Text[end] : '.';
        if (_counts || (delimiter == '.' && typed[0] != '0')) return (number, null);
        return (number, $"{typed}{delimiter}");
    }

    private ReadOnlySpan<char> Typed(ListItemBlock item)
    {
        var start = Math.Clamp(_bodyStart + item.Span.Start, 0, _session.Text.Length);
        var end = start;
        while (end < _session.Text.Length && char.IsAsciiDigit(_session.Text[end])) end++;
        return _session.Text.AsSpan(start, end - start);
    }

    /// <summary>Reports a list of one item that may be a number with its sign: <c>- 5℃</c>.</summary>
    private void ReportNumber(List<ListItemBlock> items)
    {
        if (items is not [var item]) return;
        var start = _bodyStart + item.Span.Start;
        var at = start + 1;
        while (at < _session.Text.Length && _session.Text[at] == ' ') at++;
        if (at >= _session.Text.Length || !char.IsAsciiDigit(_session.Text[at]) || _session.Text[start] is not ('-' or '+')) return;
        _session.Warning(DiagnosticCodes.DoubtfulMark, start, at,
            $"This `{_session.Text[start]}` makes a list of one item; it is not set as a sign.",
            "Write the sign right before its number, without a blank, if one is meant.");
    }
}
