namespace PrintLayout.Pages.Inks;

/// <summary>The paper on which a proof for the screen shows the inks.</summary>
public enum ProofPaper
{
    /// <summary>White paper and inks by the plain formula r = (1 − c)(1 − k): where everything stands, in clear contrast.</summary>
    Plain,

    /// <summary>
    /// Coldset on newsprint: grey paper, dull inks, tints grown darker, as <c>profiles/newsprint-tr002.icc</c> has them.
    /// </summary>
    Newsprint,
}
