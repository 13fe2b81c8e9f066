using Markdig.Parsers;

namespace PrintLayout.Reading.Manuscripts.Dialect;

/// <summary>Finds quotes. A &gt; right before a number or a sign means "more than" (<c>&gt;5万元</c>) and is text.</summary>
internal sealed class QuoteLineParser : QuoteBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var next = processor.PeekChar(1);
        var isComparison = char.IsDigit(next) || next is '=' or '＝' or '$' or '¥' or '￥' or '€' or '±';
        return isComparison || (next is '-' or '－' or '+' or '＋' or '.' && char.IsDigit(processor.PeekChar(2)))
            ? BlockState.None
            : base.TryOpen(processor);
    }
}
