namespace PrintLayout.Plan.Styles.Elements;

/// <summary>Where an advertisement stands in a space of the grid that is larger than its booking.</summary>
public enum AdPlace
{
    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>In the outer corner at the foot: right on pages with odd numbers, left on others.</summary>
    OuterFoot,
}
