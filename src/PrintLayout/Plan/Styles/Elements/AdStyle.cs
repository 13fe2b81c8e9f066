using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles.Elements;

/// <summary>How advertisements stand in their spaces.</summary>
public sealed record AdStyle
{
    /// <summary>Where one stands in a space that is larger than its booking.</summary>
    public AdPlace Place { get; init; } = AdPlace.Centre;

    /// <summary>By how much artwork may differ from its booking without a word.</summary>
    public Mm Tolerance { get; init; } = new(1_000);

    /// <summary>Whether artwork that differs by more is an error; else it is a warning.</summary>
    public bool RefusesOtherSizes { get; init; }

    /// <summary>Where the word 广告 stands.</summary>
    public AdMark Mark { get; init; }

    /// <summary>White between the border of an advertisement that is set from words and its words.</summary>
    public Em Inset { get; init; } = new(600);
}
