using System.Collections.Immutable;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Production.Making.Sheets;

/// <summary>A page of the paper before its stories are known.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Section">Its section.</param>
/// <param name="SectionNumber">Number of the section, from 0.</param>
/// <param name="House">Master and style.</param>
internal sealed record PaperPage(string Name, SectionPlan Section, int SectionNumber, PlannedHouse House)
{
    /// <summary>What stands at its head.</summary>
    public PageFurniture Furniture { get; init; }

    /// <summary>Its advertisements.</summary>
    public ImmutableArray<PlannedAd> Ads { get; init; } = [];

    /// <summary>Whether it is page one.</summary>
    public bool IsFront { get; init; }

    /// <summary>Base columns times rows for its stories, separators included.</summary>
    public int Room => PageRoom.Of(House.Master, Furniture, Ads.Select(ad => ad.Booking));
}
