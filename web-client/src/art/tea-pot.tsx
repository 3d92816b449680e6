/** Stands in the middle of the table while people come in. 400 by 400, like the table. */
export function TeaPot() {
  return (
    <g class="tea-pot">
      <path class="pot-part" d="M160 190q-24-6-26 14-2 22 32 24" />
      <path class="pot-part spout" d="M236 216q14-2 18-20 3-12 12-14l-4-8q-18 2-24 18-2 8-8 8z" />
      <path class="pot-body" d="M156 196q0-28 44-28t44 28q2 50-44 50t-44-50z" />
      <path
        class="pot-check"
        d="M158 206q42 12 84 0M160 222q40 12 80 0M180 172v68M200 170v74M220 172v68"
      />
      <path class="pot-body lid" d="M172 172q4-18 28-18t28 18q-28 8-56 0z" />
      <circle class="pot-body lid" cx="200" cy="149" r="6" />
    </g>
  );
}
