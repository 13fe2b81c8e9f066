namespace PrintLayout.Plan.Masters;

/// <summary>How a nameplate sets date, issue and registration.</summary>
public enum NameplateForm
{
    /// <summary>The name in the middle, a framed ear (报耳) at each end.</summary>
    Ears,

    /// <summary>The name on top, everything else in one or two lines below it.</summary>
    Strip,
}
