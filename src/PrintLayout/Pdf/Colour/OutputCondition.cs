using System.Collections.Immutable;

namespace PrintLayout.Pdf.Colour;

/// <summary>The printing condition that a file is made for: the output intent of PDF/X (ISO 32000-1 §14.11.5).</summary>
/// <param name="Identifier">
/// Name of the condition (<c>/OutputConditionIdentifier</c>); that of the ICC registry when it is registered.
/// </param>
/// <param name="Info">Description for people (<c>/OutputCondition</c> and <c>/Info</c>).</param>
/// <param name="Profile">
/// The ICC profile of the press (<c>/DestOutputProfile</c>); null where a registered name is enough (PDF/X-1a).
/// </param>
public sealed record OutputCondition(string Identifier, string Info, IccProfile? Profile)
{
    /// <summary>The registry of <see cref="Registered"/>, the value of <c>/RegistryName</c>.</summary>
    public const string RegistryName = "http://www.color.org";

    /// <summary>The condition of the bundled newsprint profile.</summary>
    public const string Newsprint = "CGATS TR 002";

    /// <summary>
    /// Names of CMYK characterization data in the ICC registry (registry.color.org, CMYK registry) that a plant may require, each with
    /// its description.
    /// </summary>
    public static ImmutableSortedDictionary<string, string> Registered { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CGATS TR 002"] = "Coldset offset on newsprint, SNAP 2007",
        ["CGATS21-2-CRPC1"] = "Universal, coldset newsprint, CGATS.21-2 CRPC1",
        ["IFRA26"] = "Coldset offset on newsprint, ISO 12647-3, 26 % dot gain",
        ["JCN2002"] = "Japan Color for newsprint, 2002",
        ["FOGRA42"] = "Offset on standard newsprint, heatset",
        ["CGATS TR 001"] = "Web offset publication, SWOP",
        ["CGATS TR 003"] = "Web offset publication, SWOP coated 3",
        ["CGATS TR 005"] = "Web offset publication, SWOP coated 5",
        ["CGATS TR 006"] = "Offset on coated paper, GRACoL",
        ["FOGRA39"] = "Offset on coated paper, ISO 12647-2",
        ["FOGRA51"] = "Offset on premium coated paper, ISO 12647-2:2013",
        ["FOGRA52"] = "Offset on uncoated paper, ISO 12647-2:2013",
        ["JC200103"] = "Japan Color 2001, coated",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Whether the identifier is a name of the ICC registry.</summary>
    public bool IsRegistered => Registered.ContainsKey(Identifier);
}
