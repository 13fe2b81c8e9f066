namespace PrintLayout.Plan.Styles.Elements;

/// <summary>Where the word 广告 marks an advertisement (广告法, article 14).</summary>
public enum AdMark
{
    /// <summary>Nowhere: the advertisement bears it itself.</summary>
    None,

    /// <summary>On a line of its own above the artwork, which gets less height for it.</summary>
    Above,

    /// <summary>On a white patch in the upper outer corner of the artwork.</summary>
    Inside,
}
