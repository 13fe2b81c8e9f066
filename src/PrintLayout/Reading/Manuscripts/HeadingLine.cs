namespace PrintLayout.Reading.Manuscripts;

/// <summary>The lines of a headline block, in which <c>|</c> is a break that the author asks for.</summary>
internal enum HeadingLine
{
    /// <summary>The headline, in which line breaks, too, are breaks that the author asks for.</summary>
    Headline,

    /// <summary>A kicker or a deck.</summary>
    Other,
}
