namespace PrintLayout.Reading.Manuscripts;

/// <summary>The lines of a headline block whose texts have rules of their own.</summary>
internal enum HeadingLine
{
    /// <summary>The headline, in which <c>|</c> and line breaks are breaks that the author asks for.</summary>
    Headline,

    /// <summary>A kicker or a deck.</summary>
    Other,
}
