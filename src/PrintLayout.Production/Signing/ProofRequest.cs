using PrintLayout.Production.Requests;

namespace PrintLayout.Production.Signing;

/// <summary>Which proofs are wanted.</summary>
/// <param name="Pages">Which pages, by whom, when.</param>
/// <param name="Output">Folder or pattern of the files.</param>
public sealed record ProofRequest(SignOffRequest Pages, string Output = ProofRequest.DefaultOutput)
{
    /// <summary>Folder of proofs when none is named.</summary>
    public const string DefaultOutput = "proofs";

    /// <summary>Number of the round; null for the next.</summary>
    public int? Round { get; init; }

    /// <summary>Whether pages that did not change since their last round get a new one too.</summary>
    public bool All { get; init; }

    /// <summary>Resolution of the PNG, in pixels per inch.</summary>
    public int Ppi { get; init; } = RenderRequest.DefaultPpi;

    /// <summary>The instant of SOURCE_DATE_EPOCH, UTC, for the date in the PDF; null for midnight of the edition's day.</summary>
    public DateTime? SourceDate { get; init; }
}
