namespace PrintLayout.Plan.Styles;

/// <summary>Which Western words may be divided at a line end.</summary>
public enum WordDivision
{
    /// <summary>Plain words; proper names only where every other way would gape.</summary>
    NamesLast,

    /// <summary>Plain words, proper names as well as others.</summary>
    All,

    /// <summary>None but those in which the author has set a soft hyphen.</summary>
    None,
}
